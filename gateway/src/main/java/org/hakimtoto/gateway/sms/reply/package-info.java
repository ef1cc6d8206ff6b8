/// What people close to a child mean by a text: pure, over words that are data.
@NullMarked
package org.hakimtoto.gateway.sms.reply;

import org.jspecify.annotations.NullMarked;
