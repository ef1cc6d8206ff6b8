/// Whoever started this process and looks after it: systemd, by its protocol of notifications.
@NullMarked
package org.hakimtoto.gateway.supervisor;

import org.jspecify.annotations.NullMarked;
