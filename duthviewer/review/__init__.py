"""What people take out of the program: notes, chapters and catalogues with timelines."""
