/// Cases: their events, what is searched, and the commands that change them.
@NullMarked
package org.hakimtoto.store.cases;

import org.jspecify.annotations.NullMarked;
