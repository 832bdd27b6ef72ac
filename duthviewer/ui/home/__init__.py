"""The start page: all conferences, talks in progress, and the watch queue."""
