/// What people close to a child may see and say by the phone whose number stands in its case.
@NullMarked
package org.hakimtoto.store.family;

import org.jspecify.annotations.NullMarked;
