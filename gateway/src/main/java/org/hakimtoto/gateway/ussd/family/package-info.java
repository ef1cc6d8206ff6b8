/// The room of the menu book for people close to a child.
@NullMarked
package org.hakimtoto.gateway.ussd.family;

import org.jspecify.annotations.NullMarked;
