"""What the parts of the window share: the open conference, the open talk, the settings."""
