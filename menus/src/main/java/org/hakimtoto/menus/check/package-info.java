/// What must hold of the words of a book beyond their fit: none that hurts a child, and no journey
/// longer than a network's patience.
@NullMarked
package org.hakimtoto.menus.check;

import org.jspecify.annotations.NullMarked;
