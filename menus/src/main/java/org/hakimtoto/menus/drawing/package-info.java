/// The book drawn for those who read it: as a graph, as a picture, and a phone a screen.
@NullMarked
package org.hakimtoto.menus.drawing;

import org.jspecify.annotations.NullMarked;
