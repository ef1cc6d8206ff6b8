/// The menu book and the engine that plays it: pure. A place and a typed text go in, a screen and a
/// new place come out.
@NullMarked
package org.hakimtoto.menus;

import org.jspecify.annotations.NullMarked;
