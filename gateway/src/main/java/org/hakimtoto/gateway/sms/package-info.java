/// Incoming SMS: what officers may ask by text.
@NullMarked
package org.hakimtoto.gateway.sms;

import org.jspecify.annotations.NullMarked;
