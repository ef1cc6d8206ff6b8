/// Officers' sessions at the desk, for who runs the service.
@NullMarked
package org.hakimtoto.gateway.cli.session;

import org.jspecify.annotations.NullMarked;
