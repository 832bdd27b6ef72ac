"""Work off the GUI thread: tasks, the store's queue, pictures, worker processes."""
