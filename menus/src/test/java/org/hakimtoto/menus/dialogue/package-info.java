@NullMarked
package org.hakimtoto.menus.dialogue;

import org.jspecify.annotations.NullMarked;
