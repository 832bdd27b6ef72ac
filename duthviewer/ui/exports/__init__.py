"""Files made from a talk: clips, handouts, reports, videos."""
