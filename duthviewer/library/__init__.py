"""What this computer has and remembers: files, progress, pictures. Knows no window."""
