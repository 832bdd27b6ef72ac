"""Published recordings with slides: what BigBlueButton, Opencast and others write for them."""
