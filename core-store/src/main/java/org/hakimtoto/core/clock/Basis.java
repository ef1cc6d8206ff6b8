package org.hakimtoto.core.clock;

/// What a clock rests on. A policy is never told as law.
public enum Basis {
  LAW,
  POLICY
}
