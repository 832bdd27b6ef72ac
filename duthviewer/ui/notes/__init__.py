"""Notes: the drawer's tab, the dialog with all notes, saving, importing and exporting."""
