"""Adding a conference: pasted, dropped or chosen from an archive, then checked and written."""
