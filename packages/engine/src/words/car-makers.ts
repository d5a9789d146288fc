import { wordSet } from "./word-set.ts";

/** Who makes cars, planes, phones and consoles, whose models have a year. */
export const carMakers: ReadonlySet<string> = wordSet(
  "Toyota Nissan Mazda Mitsubishi Subaru Suzuki Hyundai Kia Volkswagen Audi BMW Opel Fiat Seat Renault Peugeot Citroën Škoda Lada Volvo Chevrolet Cadillac Buick Chrysler Jeep Boeing Airbus Cessna Embraer Bombardier iPhone Nokia Samsung Nintendo PlayStation Xbox",
);
