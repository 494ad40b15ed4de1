async def test_b(place, ana):
    await ana.says("/aujourdhui")
