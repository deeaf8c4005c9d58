package io.lamproom.conduct.catalogue;

/**
 * One level of a mine's grades (定级).
 *
 * @param nationalGrade 1 一般 or 2 严重 of the national report; null for an irregular act, which is in no rate
 */
public record Grade(String code, String nameZh, Integer nationalGrade, boolean serious) {

    /** 不规范行为, below 三违: no points, in no rate, part of every scheme. */
    public static final String IRREGULAR = "IRREGULAR";
}
