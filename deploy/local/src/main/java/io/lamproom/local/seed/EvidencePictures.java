package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.seed.MineApi.As;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn picture for each of a few violations that wait for their confirmation, so that screens have something to show. */
final class EvidencePictures {

    private static final int MOST = 3;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final MineApi api;

    EvidencePictures(MineApi api) {
        this.api = api;
    }

    int add() {
        As office = As.role("safety-dept");
        int count = 0;
        for (JsonNode violation : api.get(office, "/api/v1/violations?status=VERIFIED&limit=" + MOST)
                .body()
                .get("items")) {
            String path = "/api/v1/violations/" + violation.get("id").asText() + "/evidence";
            api.upload(office, path, "picture-" + count, "image/jpeg", picture(count++));
        }
        return count;
    }

    /** A roadway, lit from one side or the other. */
    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        int lamp = WIDTH * (number + 1) / (MOST + 1);
        drawing.setPaint(new GradientPaint(lamp, 0, new Color(0xC8B070), WIDTH - lamp, HEIGHT, Color.BLACK));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setPaint(Color.DARK_GRAY);
        drawing.fillPolygon(
                new int[] {WIDTH / 3, WIDTH * 2 / 3, WIDTH, 0}, new int[] {HEIGHT / 2, HEIGHT / 2, HEIGHT, HEIGHT}, 4);
        drawing.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
