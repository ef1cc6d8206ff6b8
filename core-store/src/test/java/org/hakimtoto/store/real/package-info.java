/// Real servers for tests, shared by the modules' tests.
@NullMarked
package org.hakimtoto.store.real;

import org.jspecify.annotations.NullMarked;
