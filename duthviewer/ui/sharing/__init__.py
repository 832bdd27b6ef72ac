"""What goes to another computer: backups of the library, packed conferences."""
