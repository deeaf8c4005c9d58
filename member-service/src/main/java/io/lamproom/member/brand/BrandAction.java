package io.lamproom.member.brand;

/** What may be done to a brand project; each is a sub-resource of it. */
enum BrandAction {
    APPROVE("approval", BrandStatus.PROPOSED),
    CULTIVATE("cultivation", BrandStatus.APPROVED),
    EVALUATE("evaluation", BrandStatus.CULTIVATING),
    NAME("naming", BrandStatus.EVALUATED),
    RECHECK("rechecks", BrandStatus.NAMED),
    WITHDRAW("withdrawal", BrandStatus.NAMED);

    private final String resource;
    private final BrandStatus from;

    BrandAction(String resource, BrandStatus from) {
        this.resource = resource;
        this.from = from;
    }

    String resource() {
        return resource;
    }

    BrandStatus from() {
        return from;
    }
}
