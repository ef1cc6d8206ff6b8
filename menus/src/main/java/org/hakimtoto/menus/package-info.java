/// The menu book of this release, proved to fit a phone, and printed. All of it is pure: in
/// [org.hakimtoto.menus.dialogue] a place and a typed text go in, a screen and a new place come
/// out.
@NullMarked
package org.hakimtoto.menus;

import org.jspecify.annotations.NullMarked;
