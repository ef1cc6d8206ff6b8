/// What people close to a child do by phone, and what somebody tells of an officer.
@org.jspecify.annotations.NullMarked
package org.hakimtoto.lab.acceptance.family;
