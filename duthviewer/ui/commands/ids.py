"""The ids of all commands, as a type: mypy refuses an id that no command has."""

from typing import Literal

CommandId = Literal[
    # Anywhere
    "open", "help", "about", "quit", "open_folder", "add_conference", "make_conference",
    "save_timelines",
    "export_day_chapters", "pack_conference", "all_notes", "export_all_notes",
    "import_notes", "back_up",
    "restore_backup", "settings", "search_everything", "downloads", "pause_downloads", "home",
    "edit_conference", "new_conference",
    # Start page
    "home_open", "home_search", "queue_card", "queue_earlier", "queue_later", "remove_card",
    "home_undo", "home_folder", "home_all", "home_continue", "home_queue", "home_added",
    "home_conferences", "group_none", "group_year", "group_series", "order_opened",
    "order_added", "order_title", "order_year",
    # Library
    "search", "watch", "watch_from_start", "favourite", "watched", "forget_position",
    "queue_talk", "undo", "show_in_folder", "open_slides",
    "choose_slides_of", "choose_recording_of",
    "forget_chosen_of", "open_web_page", "copy_talk_link", "copy_talk_address",
    "sync_talk", "sync_day", "sync_all", "sync_stop", "download", "download_day",
    "download_all", "remove_files", "remove_day", "remove_all", "select_all", "info",
    "show_all", "show_continue", "show_not_watched",
    "show_favourites", "show_here", "sort_time", "sort_title", "sort_speaker",
    "sort_length", "sort_last_watched",
    "edit_talk",
    # Watch
    "toggle", "back_5", "on_5", "back_10", "on_10", "back_60", "on_60", "share_0",
    "share_1", "share_2", "share_3", "share_4", "share_5", "share_6", "share_7", "share_8",
    "share_9", "frame_back", "frame_on", "slower", "faster", "normal_speed", "mute",
    "louder", "quieter", "restart", "go_to", "remaining_time", "previous_talk", "next_talk",
    "save_picture", "keep_recording", "back", "loop_a", "loop_b", "loop_step", "loop_clear",
    "loop_page", "loop_sentence",
    "loop_a_frame_back", "loop_a_frame_on", "loop_a_back", "loop_a_on",
    "loop_b_frame_back", "loop_b_frame_on", "loop_b_back", "loop_b_on",
    "practice_speed", "marker", "previous_note", "next_note",
    "choose_slides", "choose_recording", "rewrite_recording", "forget_chosen", "copy_link",
    "copy_address", "copy_bibtex", "copy_csl", "export_chapters", "rest_of_day", "play_next",
    "bit_slower",
    "bit_faster", "subtitles", "open_subtitles",
    "subtitles_sooner", "subtitles_later", "layout_side",
    "layout_stacked", "layout_video", "layout_slides", "layout_swapped", "layout_corner",
    "next_layout", "next_corner", "drawer", "transcript", "find_in_transcript",
    "copy_transcript", "copy_transcript_times", "about_talk", "note", "note_picture",
    "note_page", "notes", "export_notes", "review", "review_window", "copy_review",
    "save_handout", "save_report", "save_clip", "save_gif", "save_video", "full_screen",
    "mini_window", "slides_elsewhere", "video_elsewhere", "compare_talks",
    "talk_starts", "talk_ends", "next_starts", "day_bar", "undo_edit", "redo_edit",
    "edit_watched",
    # Slides
    "page_back", "page_on", "slide_back", "slide_on", "follow", "synchronise", "zoom_in",
    "zoom_out", "fit_page", "page_strip", "jump_here", "find_in_slides", "find_next",
    "find_previous", "select_page", "copy_slides", "copy_page", "save_page", "rotate_right",
    "rotate_left", "dark_pages", "speaker_notes", "whole_pages", "corrections",
    "page_starts", "no_page", "right_page", "whole_span", "doubt_on", "doubt_back",
    "shift_timeline",
    "undo_correction", "redo_correction", "forget_corrections", "print_slides",
    "open_outside", "mark_unsaid",
    # Search
    "open_hit", "take_suggestion", "search_all", "search_titles", "search_slides",
    "search_said", "search_notes", "clear_recent", "leave_search",
    # Editing
    "undo_change", "redo_change", "add_talk", "duplicate_talk", "remove_talk", "split_talk",
    "join_talks", "shift_recording", "add_recording", "remove_recording", "play_talk",
    "next_fault", "previous_fault", "leave_editing",
]  # fmt: skip
