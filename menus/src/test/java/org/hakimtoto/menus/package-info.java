@NullMarked
package org.hakimtoto.menus;

import org.jspecify.annotations.NullMarked;
