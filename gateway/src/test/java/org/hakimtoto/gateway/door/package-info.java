/// What comes in by the doors, by table.
@NullMarked
package org.hakimtoto.gateway.door;

import org.jspecify.annotations.NullMarked;
