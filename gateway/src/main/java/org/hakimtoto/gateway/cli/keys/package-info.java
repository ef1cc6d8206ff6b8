/// The keys that personal data is sealed with, for who runs the service.
@NullMarked
package org.hakimtoto.gateway.cli.keys;

import org.jspecify.annotations.NullMarked;
