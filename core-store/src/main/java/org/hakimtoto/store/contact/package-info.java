/// Numbers of people and how they stand, and the calls that take the place of texts.
@NullMarked
package org.hakimtoto.store.contact;

import org.jspecify.annotations.NullMarked;
