/// One USSD callback becomes one answer: the shell around the pure menus.
@NullMarked
package org.hakimtoto.gateway.conversation;

import org.jspecify.annotations.NullMarked;
