"""The formats that can be imported: a module each, with `recognises` and `read`."""
