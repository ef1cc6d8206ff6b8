/// When an officer may sign in at the desk, and for how long: pure.
@NullMarked
package org.hakimtoto.core.signin;

import org.jspecify.annotations.NullMarked;
