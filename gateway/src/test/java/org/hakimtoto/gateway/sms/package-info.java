/// What people text, by table.
@NullMarked
package org.hakimtoto.gateway.sms;

import org.jspecify.annotations.NullMarked;
