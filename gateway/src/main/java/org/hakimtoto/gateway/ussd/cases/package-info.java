/// Officers at work on a phone: new alerts, own cases, what is decided of a case, the calls to
/// make, and how a family may be reached.
@NullMarked
package org.hakimtoto.gateway.ussd.cases;

import org.jspecify.annotations.NullMarked;
