"""What a person leaves in the program: progress, notes, corrections, settings; one SQLite file."""
