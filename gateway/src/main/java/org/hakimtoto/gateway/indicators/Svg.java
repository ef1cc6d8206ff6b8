package org.hakimtoto.gateway.indicators;

import java.util.Locale;

/// The few shapes our drawings are made of. What is said in them was escaped before.
final class Svg {
  private Svg() {}

  /// @param label what the drawing tells, for whoever hears it
  static String drawing(double width, double height, String label, String shapes) {
    return "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\"%s\">%s</svg>\n"
        .formatted(n(width), n(height), label, shapes);
  }

  static String box(String kind, double x, double y, double width, double height) {
    return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
        .formatted(kind, n(x), n(y), n(width), n(height));
  }

  /// @param kind says where the text begins, and how it looks
  static String text(String kind, double x, double y, String said) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(kind, n(x), n(y), said);
  }

  static String line(String kind, double x1, double y1, double x2, double y2) {
    return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
        .formatted(kind, n(x1), n(y1), n(x2), n(y2));
  }

  private static String n(double n) {
    String shown = String.format(Locale.ROOT, "%.1f", n);
    return shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
  }
}
