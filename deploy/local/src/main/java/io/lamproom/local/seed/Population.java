package io.lamproom.local.seed;

import io.lamproom.local.DemoPerson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The made-up workers of the demo mine, the same for the same seed number. Their ID numbers carry region 349902 and their
 * phones prefix 19901, neither of which exists.
 */
final class Population {

    private static final String REGION = "349902";
    private static final int FIRST_STAFF_NUMBER = 100_001;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程";
    private static final String GIVEN = "伟强磊军勇涛超明刚平辉鹏华飞鑫波斌宇浩凯建国海峰志宏德胜福贵祥瑞安民兴旺启东学文光耀";
    private static final String GIVEN_FEMALE = "芳娜敏静秀丽艳娟霞燕玲桂英红梅雪琴云洁";

    static final Map<String, List<String>> TRADES = Map.ofEntries(
            Map.entry("采煤一区", List.of("采煤机司机", "支架工", "端头维护工", "刮板输送机司机")),
            Map.entry("采煤二区", List.of("采煤机司机", "支架工", "端头维护工", "刮板输送机司机")),
            Map.entry("掘进一区", List.of("掘进机司机", "锚喷工", "巷修工", "爆破工")),
            Map.entry("掘进二区", List.of("掘进机司机", "锚喷工", "巷修工", "爆破工")),
            Map.entry("掘进三区", List.of("掘进机司机", "锚喷工", "巷修工", "爆破工")),
            Map.entry("机电区", List.of("电钳工", "泵工", "主提升司机", "变电工")),
            Map.entry("运输区", List.of("电机车司机", "把钩工", "信号工", "胶带输送机司机")),
            Map.entry("通风区", List.of("通风工", "测风员", "瓦斯检查工", "监测工")),
            Map.entry("地测科", List.of("技术员", "测量员")),
            Map.entry("安监处", List.of("安监员")),
            Map.entry("培训科", List.of("教员", "干事")),
            Map.entry("后勤服务中心", List.of("炊事员", "保洁员", "干事", "仓库保管员")));

    /** Where the demo persons of the roles belong; the others are in 后勤服务中心. */
    private static final Map<String, String[]> PLACES = Map.ofEntries(
            Map.entry("branch-secretary", new String[] {"采煤一区", null}),
            Map.entry("branch-committee", new String[] {"采煤一区", null}),
            Map.entry("section-head", new String[] {"采煤一区", null}),
            Map.entry("attendance-clerk", new String[] {"采煤一区", null}),
            Map.entry("team-leader", new String[] {"采煤一区", "生产一班"}),
            Map.entry("mass-safety-watch", new String[] {"采煤一区", "生产一班"}),
            Map.entry("worker", new String[] {"采煤一区", "生产一班"}),
            Map.entry("mentor", new String[] {"采煤一区", "生产一班"}),
            Map.entry("functional-manager", new String[] {"地测科", null}),
            Map.entry("safety-inspector", new String[] {"安监处", null}),
            Map.entry("safety-dept", new String[] {"安监处", null}),
            Map.entry("training-dept", new String[] {"培训科", null}),
            Map.entry("trainer", new String[] {"培训科", null}));

    private static final Set<String> MEMBERS_OF_THE_CAST = Set.of(
            "party-committee",
            "branch-secretary",
            "branch-committee",
            "discipline-committee",
            "section-head",
            "functional-manager",
            "safety-dept",
            "mentor",
            "mine-leader");

    /** A worker to be; a null team is the section itself. */
    record Worker(
            String staffNo,
            String name,
            boolean male,
            String idNumber,
            String phone,
            LocalDate hiredOn,
            String unit,
            String team,
            String trade,
            boolean underground,
            String politicalStatus) {

        LocalDate bornOn() {
            return LocalDate.parse(idNumber.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        }

        boolean partyMember() {
            return politicalStatus.equals("中共党员");
        }

        boolean probationary() {
            return politicalStatus.equals("中共预备党员");
        }
    }

    private final Random random;
    private final LocalDate today;
    private final Set<String> numbers = new HashSet<>();

    private Population(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    static List<Worker> of(long seed, LocalDate today, Layout layout, int size) {
        return new Population(seed, today).people(layout, size);
    }

    private List<Worker> people(Layout layout, int size) {
        List<String[]> places = placesOf(layout);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String staffNo = Integer.toString(FIRST_STAFF_NUMBER + i);
            DemoPerson cast = i < DemoPerson.ALL.size() ? DemoPerson.ALL.get(i) : null;
            String[] place = cast != null
                    ? PLACES.getOrDefault(cast.role(), new String[] {"后勤服务中心", null})
                    : places.get(i % places.size());
            workers.add(worker(staffNo, i, cast, place[0], place[1]));
        }
        return workers;
    }

    /** One place per share of people: a team of a section has two, a department four. */
    private static List<String[]> placesOf(Layout layout) {
        List<String[]> places = new ArrayList<>();
        for (String section : layout.sections()) {
            for (String team : layout.teams()) {
                places.add(new String[] {section, team});
                places.add(new String[] {section, team});
            }
        }
        for (String department : layout.departments()) {
            for (int i = 0; i < 4; i++) {
                places.add(new String[] {department, null});
            }
        }
        return places;
    }

    private Worker worker(String staffNo, int index, DemoPerson cast, String unit, String team) {
        boolean male = random.nextInt(100) < 86;
        int age = 21 + random.nextInt(38);
        LocalDate born = today.minusYears(age).minusDays(random.nextInt(365));
        LocalDate firstWork = born.plusYears(18);
        long span = Math.max(1, today.minusMonths(20).toEpochDay() - firstWork.toEpochDay());
        LocalDate hired = firstWork.plusDays((long) (random.nextDouble() * span));
        List<String> trades = TRADES.get(unit);
        return new Worker(
                staffNo,
                cast == null ? name(male) : cast.name(),
                male,
                idNumber(born, male),
                "19901" + "%06d".formatted(index),
                hired.isBefore(born.plusYears(18)) ? born.plusYears(18) : hired,
                unit,
                team,
                trades.get(random.nextInt(trades.size())),
                team != null || unit.equals("安监处") && random.nextBoolean(),
                cast != null && MEMBERS_OF_THE_CAST.contains(cast.role()) ? "中共党员" : politicalStatus());
    }

    private String politicalStatus() {
        int share = random.nextInt(1000);
        return share < 150 ? "中共党员" : share < 160 ? "中共预备党员" : share < 185 ? "入党积极分子" : "群众";
    }

    private String name(boolean male) {
        String given = male ? GIVEN : GIVEN_FEMALE;
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = random.nextInt(4) == 0 ? 1 : 0; i < 2; i++) {
            name.append(given.charAt(random.nextInt(given.length())));
        }
        return name.toString();
    }

    private String idNumber(LocalDate born, boolean male) {
        while (true) {
            int order = random.nextInt(500) * 2 + (male ? 1 : 0);
            String body = REGION + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
            if (numbers.add(body)) {
                return checked(body);
            }
        }
    }

    /** An ID number of a region that does not exist. */
    static String idNumber(String region, LocalDate born, int order) {
        return checked(region + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order));
    }

    private static String checked(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECK_DIGITS.charAt(sum % 11);
    }

    /** A company's credit code (GB 32100): 17 characters and the one that fits them. */
    static String creditCode(String body) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += alphabet.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % alphabet.length();
        }
        return body + alphabet.charAt((alphabet.length() - sum % alphabet.length()) % alphabet.length());
    }

    /** The sheet in which a mine office would hand them in. */
    static byte[] csv(List<Worker> workers) {
        String header = "工号,姓名,性别,身份证号,政治面貌,手机,入矿日期,用工形式,区队,班组,工种,井上/下\r\n";
        return workers.stream()
                .map(worker -> String.join(
                        ",",
                        worker.staffNo(),
                        worker.name(),
                        worker.male() ? "男" : "女",
                        worker.idNumber(),
                        worker.politicalStatus(),
                        worker.phone(),
                        worker.hiredOn().toString(),
                        "合同工",
                        worker.unit(),
                        worker.team() == null ? "" : worker.team(),
                        worker.trade(),
                        worker.underground() ? "井下" : "井上"))
                .collect(Collectors.joining("\r\n", header, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
