"""Personal notes, each on an entry of the programme: written, moved, erased, read by their author alone."""
