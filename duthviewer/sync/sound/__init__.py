"""The sound of recordings: envelopes, and where two of them are alike."""
