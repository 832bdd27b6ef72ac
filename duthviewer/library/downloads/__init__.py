"""Downloads of recordings, slides, thumbnails and subtitles."""
