/// A world outside the menus that answers with examples: for drawing screens, and for playing
/// dialogues that nobody holds.
@NullMarked
package org.hakimtoto.menus.sample;

import org.jspecify.annotations.NullMarked;
