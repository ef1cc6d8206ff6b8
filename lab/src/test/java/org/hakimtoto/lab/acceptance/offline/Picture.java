package org.hakimtoto.lab.acceptance.offline;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page that is small enough to lie beside the documents: with few colours.
final class Picture {
  private static final int MOST = 256;

  private Picture() {}

  static void write(byte[] png, Path to) {
    try {
      BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
      int bits = 3;
      Map<Integer, Integer> colours = colours(page, bits);
      while (colours.size() > MOST) {
        bits++;
        colours = colours(page, bits);
      }
      ImageIO.write(drawn(page, bits, colours), "png", to.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, Integer> colours(BufferedImage page, int bits) {
    var found = new LinkedHashMap<Integer, Integer>();
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int colour = coarse(page.getRGB(x, y), bits);
        found.putIfAbsent(colour, found.size());
      }
    }
    return found;
  }

  /// @param bits of each colour that are left out; white stays white
  private static int coarse(int colour, int bits) {
    int made = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int part = colour >> shift & 0xff;
      int step = 1 << bits;
      made |= Math.min(0xff, (part + step / 2) / step * step) << shift;
    }
    return made;
  }

  private static BufferedImage drawn(BufferedImage page, int bits, Map<Integer, Integer> colours) {
    int[] palette = colours.keySet().stream().mapToInt(Integer::intValue).toArray();
    var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
    var drawn =
        new BufferedImage(
            page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int index = colours.getOrDefault(coarse(page.getRGB(x, y), bits), 0);
        drawn.getRaster().setSample(x, y, 0, index);
      }
    }
    return drawn;
  }
}
