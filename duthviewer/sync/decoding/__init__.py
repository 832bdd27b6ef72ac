"""From the scores of frames and pages to the timeline."""
