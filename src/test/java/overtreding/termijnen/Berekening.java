package overtreding.termijnen;

import org.springframework.stereotype.Component;

@Component
class Berekening {}
