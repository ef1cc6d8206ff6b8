@NullMarked
package org.hakimtoto.menus.check;

import org.jspecify.annotations.NullMarked;
