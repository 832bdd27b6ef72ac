"""Which page is shown when: frames of a recording against the pages of a deck."""
