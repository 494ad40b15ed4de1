"""Short debriefs: asked after each visit, answered in two taps, read by the organisers as their authors agreed."""
