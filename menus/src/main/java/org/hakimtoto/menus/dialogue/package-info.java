/// The engine: where a caller is, what a press makes of it, and the screen that is drawn.
@NullMarked
package org.hakimtoto.menus.dialogue;

import org.jspecify.annotations.NullMarked;
