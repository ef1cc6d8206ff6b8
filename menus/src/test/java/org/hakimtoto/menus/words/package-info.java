@NullMarked
package org.hakimtoto.menus.words;

import org.jspecify.annotations.NullMarked;
