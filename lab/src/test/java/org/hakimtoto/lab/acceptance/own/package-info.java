/// A chief beside reporting: own reports, families to tell, children back home.
@NullMarked
package org.hakimtoto.lab.acceptance.own;

import org.jspecify.annotations.NullMarked;
