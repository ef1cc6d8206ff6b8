/// Africa's Talking by its official SDK. Compiled only with the profile `africastalking-sdk`.
@NullMarked
package org.hakimtoto.notifier.carrier.sdk;

import org.jspecify.annotations.NullMarked;
